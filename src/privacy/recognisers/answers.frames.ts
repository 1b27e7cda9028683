// How security answers are told, and the words of a sentence that are none.

export const answerPatterns = () => {
  const NAME = "[A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f\\d'’-]*"
  const VALUE = `(?<value>(?<=["'])[^"'\\n.!?]{2,30}(?=["'])|(?:St |Mr |Mrs |Miss |Ms )?${NAME}(?: (?:of |the |de )?${NAME}){0,2}(?: the \\d(?:st|nd|rd|th))?(?<!'s|’s)|(?:St )${NAME})`
  const CUE = '(?:(?:secret|memorable|security|verification) (?:password|word|answer|phrase|name|place|date|question)s?|answer|maiden name|place of birth|town of birth|city of birth|(?:first|favou?rite|childhood) (?:pet|school|teacher|car|street|place|job|concert|book|team|best friend|friend|holiday)|(?:telephone|phone|verbal|spoken) (?:password|security|word))'
  return {
    told: [
      // "the answer we hold is ..", "your first school, .., is what the system wants"
      new RegExp(`\\b${CUE}\\b(?:'s)?(?:,? (?!and\\b|or\\b|if\\b|when\\b|by\\b|to your\\b)[a-z']+){0,7}?(?:,? (?:is|was|as|be|put|chose|gave|(?:changed|set|reset|updated) to)|:| ?=) (?:an? )?["']?${VALUE}(?=["']?(?:[.,;!?)]|$| -| (?:and|which|in|with|so|but|for)\\b))`, 'g'),
      new RegExp(`\\bname of (?:your|his|her) (?:[a-z]+ ){1,5}(?:is|was|as) ["']?${VALUE}(?=["']?(?:[.,;!?)]|$))`, 'g'),
      new RegExp(`\\b(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) ${CUE}, ["']?${VALUE}["']?,`, 'g'),
      new RegExp(`\\b${CUE}(?: (?:on|for|of) (?:the|your) \\w+)? ?\\(["']?(?<value>[A-Za-z][a-z'’]{2,20}(?: [A-Za-z][a-z'’]{2,20})?)["']?\\)`, 'g'),
      new RegExp(`\\b[Yy]ou (?:answered|put|said|gave|chose|entered|typed)(?: in)? ["']?${VALUE}["']? (?:to|for|as|under) (?:the|your)\\b[^.!?]{0,30}\\b(?:question|answer|memorable|maiden|pet|birth)\\b`, 'g'),
      new RegExp(`\\b(?:pet|dog|cat|horse|rabbit|mother|father|school|teacher|car)(?:'s)? (?:name|maiden name),? (?:is |was |being )?["']?${VALUE}(?=["']?(?:[.,;!?)]|$))`, 'g'),
      // "Say Bluebell when they ask for the memorable word"
      new RegExp(`\\b(?:[Ss]ay|[Gg]ive|[Qq]uote|[Uu]se|[Tt]ype|[Ee]nter|[Aa]nswer|[Pp]ut) ["']?${VALUE}["']? (?:when|if) (?:they|it|we|s?he|the \\w+|you're) ask(?:s|ed)?(?: you)?(?: for| about)? (?:the|your|a|that) (?:secret|memorable|security|password|maiden|first|pet)`, 'g'),
      /(?<![A-Za-z'’])(?<value>[A-Za-z][a-z'’]{2,20}(?: [A-Za-z][a-z'’]{2,20})?)["']? is (?:what|the (?:answer|word|name)) (?:that )?(?:you|we|it|the system)(?:'ve| have)? (?:set|gave|chose|put|picked|typed|hold|wants?|expects?)\b/g,
      /(?<=\b(?:school|pet|teacher|maiden name|birth|street|memorable|secret|security|question)\b[^.!?\n]{0,50} )(?<value>[A-Z][a-z'’]{2,20}) is what(?:'s| is| we have) on file\b/g,
      /\b(?:word|phrase|answer|password) (?:that )?you (?:chose|picked|set|gave)(?: us)? (?:for|as)(?: \w+){0,4} (?:is|was) (?:now )?["']?(?<value>[A-Za-z][a-z'’]{3,20})(?=["']?(?:[.,;!)]|$))/g
    ],
    opener: /^(?:Here|There|Below|Nothing|I|We|You|It|The|That|This|These|Those|Please|If|What|Not|No|Yes|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Settings|Profile|Account|Face ID|Touch ID|PIN)\b/,
    ordinary: /^(?:which|optional|required|case|sensitive|missing|wrong|correct|not|set|needed|above|below|here|there|like|what|the|and|or|if|only|also|too|please|letters|numbers|see|via|by|on|in|at|for|with|you|your|we|our|up|it|that|this|word|answer|name|one)\b|(?:ed|able|ible|ing|ly)$/i
  }
}

// The command line reads the text of a list in this file: one literal, in double quotes, of what needs no escape.
import type {Ascii} from '../../base64.js'

// What is said of a password, and is none.
export const list: Ascii = "fine|okay|yours?|ours|theirs|mine|good|great|weak|short|long|unique|blank|empty|private|complete|secure|accurate|simple|complex|ready|there|below|above|here|inside|on|gone|lost|stuck|stale|out|working|known|unknown|due|live|active|dead|enough|easy|hard|random|default|important|essential|visible|sound|intact|alone|both|same|false|true|right|dead|rejected|obsolete|up|down|void|bad|broke|reset|set|sent|key|case|kept|plain|text|text-only|back|next|yet|again|always|either|missing|nothing|everything|something|anything|none|what|this|that|these|those|only|also|still|never|letters|numbers|digits|characters|words|e-?mail|quick"

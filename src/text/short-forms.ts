// Short forms that a writer ends with a full stop, where the sentence goes on: `incl. delivery`, `Acme Ltd., Hull`. More than the parser
// knows (abbreviations.ts): what ends a sentence is told by these only where the next word begins small, or a comma follows.
import {wordSet} from '../matching/word-set.js'

const ofAnyCase = wordSet(
  'etc eg ie vs viz approx ext dept inc incl excl ltd plc corp bros co tel mob max min mins hr hrs sec secs pm am st ave rd blvd sq bldg apt mr mrs ms dr prof jr sr est ref refs temp fig figs vol vols pp misc attn acct appt appts qty amt govt univ assn intl natl cert reg std avg orig resp cont tbsp tsp ft lb lbs oz yd yds gal wt mph cc cf poss opt ca'
)
/** Days and months, which small are other words. */
const withCapital = wordSet('Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec')

/** @param word without its full stop, as written */
export const isShortForm = (word: string): boolean => withCapital.has(word) || ofAnyCase.has(word.toLowerCase())

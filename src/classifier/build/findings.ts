// What the rules of phrases find in the corpus, and how draft and sentence read there.
import {fromArchive} from '../../encoding/archive.js'
import {insideOf, phraseRules} from '../../phrases/index.js'
import {isAbsence} from '../../phrases/starts.js'
import type {CompiledPhrases} from '../../phrases/types.js'
import {readAt, type Read} from '../classifier.js'
import {families, sideOf, type Family} from '../kinds.js'
import {replyOf, type Sample} from './corpus.js'

export interface Finding {
  family: Family
  whole: Read
  sentence: Read
  isAbsence: boolean
}

const isFamily = (category: string): category is Family => (families as readonly string[]).includes(category)

/**
 * What is found of a danger to life is never doubted, and what is answered safely is no finding.
 *
 * @param phrases the compiled ones, as an archive
 */
export const findingsIn = (phrases: string, samples: readonly Sample[]): Map<Sample, Finding[]> => {
  const rules = phraseRules([fromArchive<CompiledPhrases>(phrases)]).filter(({category, lifeSafety, optIn}) => isFamily(category) && !lifeSafety && !optIn)
  return new Map(
    samples
      .filter(({line}) => line.customer !== undefined)
      .map((sample) => {
        const reply = replyOf(sample.line)
        const findings = rules.flatMap((rule) =>
          [...rule.check(reply, {})]
            .filter((hit) => !hit.handled && (hit.in ?? 'reply') === sideOf(rule.category as Family))
            .map((hit) => ({family: rule.category as Family, whole: sample, sentence: readAt(reply, hit), isAbsence: isAbsence(insideOf(rule, reply)!.body)}))
        )
        return [sample, findings]
      })
  )
}

// Findings where their file has them: of a canned response, which is only a part of it.
import type {Finding} from '../rule.js'
import type {Checked} from './reporter.js'

/** The findings with their places in the file. */
export const placed = ({origin, report}: Pick<Checked, 'origin' | 'report'>): readonly Finding[] =>
  origin === undefined ? report.findings : report.findings.map((finding) => ({...finding, ...origin.place(finding.start, finding.end)}))

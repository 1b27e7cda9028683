// What every format is given, and the one list of formats.
import type {Finding, Report} from '../rule.js'
import {pretty} from './pretty.js'

/** A draft that was checked. */
export interface Checked {
  /** As the user wrote it; `<stdin>` for standard input. */
  path: string
  report: Report
  channel: string
  /** The texts, with personal data covered: the only ones that may be shown. */
  masked: string
  maskedCustomer: string | undefined
  /** A canned response: what its file calls it, and where in the file a place of it is. */
  origin?: {
    name: string
    place: (start: number, end: number) => Pick<Finding, 'start' | 'end' | 'line' | 'column' | 'endLine' | 'endColumn'>
  }
}

/** Something that could not be checked, and why. */
export interface Unread {
  path: string
  error: string
}

export interface Results {
  checked: readonly Checked[]
  unread: readonly Unread[]
}

/** Marks text for a terminal; each gives it back as it is when there is no colour. */
export interface Paint {
  error(text: string): string
  warning(text: string): string
  info(text: string): string
  good(text: string): string
  strong(text: string): string
  faint(text: string): string
}

/** The texts of a draft as they were written, personal data and all. */
export interface Written {
  text: string
  customer: string | undefined
}

export interface ReporterOptions {
  /** Columns of the terminal. */
  columns: number
  paint: Paint
  /** Leave out drafts that pass, and findings that do not make one fail. */
  quiet: boolean
  failOn: 'error' | 'warning' | 'info' | 'never'
  /** Safe wording to paste, by rule. */
  insteadOf: (rule: string) => readonly string[]
  departments: Readonly<Record<string, {contact?: string; within?: string}>>
  /** Given to the one report that may show personal data, and to no other. */
  written?: (checked: Checked) => Written | undefined
}

/** Report in, text out, whole or in pieces: a reporter decides nothing. */
export type Reporter<Made = string | Iterable<string>> = (results: Results, options: ReporterOptions) => Made

/** Every format: a new one is a file beside this and a line here. */
export const formats: Readonly<Record<string, () => Promise<Reporter>>> = {
  pretty: async () => pretty,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  github: async () => (await import('./github.js')).github,
  sarif: async () => (await import('./sarif.js')).sarif,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  html: async () => (await import('./html.js')).html
}

// A text that knows where in its file every character stands, through escapes, quotes, entities and tags.

/** A run of the text: as written in the file from `from` on, or standing as a whole for the file's `from` to `to`. */
interface Run {
  at: number
  from: number
  to: number
  asWritten: boolean
}

export class Traced {
  constructor(
    readonly text: string,
    private readonly runs: readonly Run[]
  ) {}

  /** A slice of a file as it is written. */
  static slice(file: string, from: number, to: number): Traced {
    return new Traced(file.slice(from, to), [{at: 0, from, to, asWritten: true}])
  }

  /** Where in the file a place of the text is: from its first character to its last one. */
  place(start: number, end: number): {start: number; end: number} {
    const from = this.near(start)
    if (end <= start) return {start: from.start, end: from.start}
    return {start: from.start, end: this.near(end - 1).end}
  }

  private near(offset: number): {start: number; end: number} {
    const run = this.runs[this.runAt(offset)]
    if (!run) return {start: 0, end: 0}
    if (!run.asWritten) return {start: run.from, end: run.to}
    const start = Math.min(run.from + offset - run.at, run.to)
    return {start, end: Math.min(start + 1, run.to)}
  }

  /** The number of the last run that begins at an offset or before it. */
  private runAt(offset: number): number {
    let low = 0
    let high = this.runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.runs[middle]!.at <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The runs that a part of the text is made of. */
  *pieces(start: number, end: number): Generator<{text: string; from: number; to: number; asWritten: boolean}> {
    for (let i = this.runAt(start); i < this.runs.length; i++) {
      const run = this.runs[i]!
      if (run.at >= end) return
      const stop = this.runs[i + 1]?.at ?? this.text.length
      const [a, b] = [Math.max(run.at, start), Math.min(stop, end)]
      if (run.asWritten) yield {text: this.text.slice(a, b), from: run.from + a - run.at, to: run.from + b - run.at, asWritten: true}
      else yield {text: this.text.slice(a, b), from: run.from, to: run.to, asWritten: false}
    }
  }
}

/** Builds a traced text out of parts of another one. */
export class Tracer {
  private out: string[] = []
  /** Of what was written so far, in UTF-16 units. */
  length = 0
  private readonly runs: Run[] = []
  constructor(private readonly source: Traced) {}

  /** A part of the source as it is. */
  copy(start: number, end: number): void {
    if (end > start) for (const piece of this.source.pieces(start, end)) this.add(piece.text, piece.from, piece.to, piece.asWritten)
  }

  /** A text that stands for a part of the source. */
  stand(text: string, start: number, end: number): void {
    const {start: from, end: to} = this.source.place(start, end)
    this.add(text, from, to, false)
  }

  /** A part of any other traced text of the same file, as it is. */
  append(other: Traced): void {
    for (const piece of other.pieces(0, other.text.length)) this.add(piece.text, piece.from, piece.to, piece.asWritten)
  }

  private add(text: string, from: number, to: number, asWritten: boolean): void {
    if (text === '') return
    const last = this.runs.at(-1)
    if (!(asWritten && last?.asWritten && last.to === from)) this.runs.push({at: this.length, from, to, asWritten})
    else last.to = to
    this.out.push(text)
    this.length += text.length
  }

  /** Whether nothing but white space was written yet, or the last was a line's end. */
  get endsLine(): boolean {
    const last = this.out.findLast((text) => text !== '')
    return last === undefined || last.endsWith('\n')
  }

  /** Where it ends with so many characters of white space. */
  done(): Traced {
    return new Traced(this.out.join(''), this.runs)
  }
}

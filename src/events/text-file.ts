import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'

/** Text is collected up to this length before it is written. */
const BUFFER_LENGTH = 1 << 16

/** Ending of the file's name until it is complete. */
const UNFINISHED = '.unfinished'

/** A text file that appears complete or not at all. The simulating thread writes it step by step. */
export class TextFile {
  private readonly path: string
  private readonly file: number
  private waiting = ''

  constructor(path: string) {
    this.path = path
    this.file = openSync(path + UNFINISHED, 'w')
  }

  write(text: string): void {
    this.waiting += text
    if (this.waiting.length >= BUFFER_LENGTH) this.flush()
  }

  /** The file is complete: give it its final name. */
  finish(): void {
    this.flush()
    closeSync(this.file)
    renameSync(this.path + UNFINISHED, this.path)
  }

  /** The file will not be completed: remove it. */
  discard(): void {
    closeSync(this.file)
    rmSync(this.path + UNFINISHED, { force: true })
  }

  private flush(): void {
    const bytes = Buffer.from(this.waiting)
    // A single write may store only part of the bytes.
    for (let from = 0; from < bytes.length;) from += writeSync(this.file, bytes, from)
    this.waiting = ''
  }
}

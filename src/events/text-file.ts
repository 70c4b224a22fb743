import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'

/** Texts are collected until they are this long, then written together. */
const BUFFER_LENGTH = 1 << 16

/** What a file is called until it is whole. */
const UNFINISHED = '.unfinished'

/** A text file that appears whole or not at all. It is written step by step by the thread that simulates. */
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

  /** The file is whole and gets its name. */
  finish(): void {
    this.flush()
    closeSync(this.file)
    renameSync(this.path + UNFINISHED, this.path)
  }

  /** The file will not be whole. */
  discard(): void {
    closeSync(this.file)
    rmSync(this.path + UNFINISHED, { force: true })
  }

  private flush(): void {
    const bytes = Buffer.from(this.waiting)
    // The system may write only a part.
    for (let from = 0; from < bytes.length;) from += writeSync(this.file, bytes, from)
    this.waiting = ''
  }
}

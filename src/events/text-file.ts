import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Text is collected up to this length before it is written, or before it is compressed. */
const BUFFER_LENGTH = 1 << 16
const PART_LENGTH = 1 << 20

/** Ending of the file's name until it is complete. */
const UNFINISHED = '.unfinished'

/**
 * A text file that appears complete or not at all. The simulating thread writes it step by step. A compressed file is a
 * series of parts, as gzip allows, without a time of its making, so that the same text gives the same bytes.
 */
export class TextFile {
  private readonly path: string
  private readonly gz: boolean
  private readonly file: number
  private isOpen = true
  private waiting = ''

  /** @param gz whether it is compressed */
  constructor(path: string, gz = false) {
    this.path = path
    this.gz = gz
    this.file = openSync(path + UNFINISHED, 'w')
  }

  write(text: string): void {
    this.waiting += text
    if (this.waiting.length >= (this.gz ? PART_LENGTH : BUFFER_LENGTH)) this.flush()
  }

  /** The file is complete: give it its final name. */
  finish(): void {
    this.flush()
    closeSync(this.file)
    this.isOpen = false
    renameSync(this.path + UNFINISHED, this.path)
  }

  /** The file is not wanted, whether it is complete or not: remove it. */
  discard(): void {
    if (this.isOpen) closeSync(this.file)
    for (const path of [this.path + UNFINISHED, this.path]) rmSync(path, { force: true })
  }

  private flush(): void {
    if (this.waiting === '') return
    const bytes = this.gz ? gzipSync(this.waiting) : Buffer.from(this.waiting)
    // A single write may store only part of the bytes.
    for (let from = 0; from < bytes.length;) from += writeSync(this.file, bytes, from)
    this.waiting = ''
  }
}

import { setFlagsFromString } from 'node:v8'

/**
 * Lets V8 write more of the functions that are called often into their callers. It stops at 920 bytes of bytecode in
 * all, and a turn of a person’s life or a talk calls more than that, so many of its steps stayed calls. Twice the room
 * makes a replication 1.12 times as fast; still more only takes longer to compile.
 *
 * It holds for the whole process and for what is compiled later. So it is for programs, at their start: who uses delt as
 * a library decides alone on the own process.
 */
export function letV8InlineMore(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=1840')
}

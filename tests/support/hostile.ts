/** Texts that do harm where they are taken for anything but text; each goes through every source into every sink. */
export const HOSTILE: readonly string[] = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://example.org\u0007click\u001b]8;;\u0007',
  '\u009b2J\u009d0;title\u009c',
  '\u202egnp.exe\u2066\u200f\u061c',
  'line\u2028separator\u2029and\u0085next',
  'a\u0000b',
  'a\u0001b\u007f',
  'half \ud800 of a pair \udc00',
  'not a character \ufffe\uffff',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  "\"><b c='d'>&amp;<!-- ",
  ']]>&#1;<?x?>',
  '</title></style></textarea><svg onload=alert(1)>',
  '[click](javascript:alert(1)) ![seen](https://example.org/x.png) <javascript:alert(1)>',
  'https://example.org www.example.org who@example.org [x]: https://example.org',
  '`code` ``` ~~~ **bold** _it_ # heading',
  '# heading\n\n## another\n\n- list\n\n    code\n\n---\n',
  'a | b \\| c\r\nd',
  'name\nforged: all is well\r\nforged: again',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '  "=1+1"',
  "'=1+1",
  '../../elsewhere',
  '..\\elsewhere:stream',
  'con',
  'x'.repeat(40_000),
]

/** What never reaches a terminal: control characters but tab and line feed, format characters but the byte order mark. */
export const FORBIDDEN_IN_TERMINAL = /[^\n\t\P{Cc}]|(?!\uFEFF)[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/** What a spreadsheet takes for a formula, also after it has dropped blanks and quotation marks. */
export const FORMULA = /^[\s"]*[=+\-@]|^[\t\r]/

/** A line of which nobody can see that delt only quotes it. */
export const FORGED_LINE = /^forged/m

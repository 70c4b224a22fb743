/** What is wrong with the YAML of a file, to the author of a scenario, and how to correct it. */

const KEY_AND_VALUE = 'a key, a colon, a space and its value, as in “years: 3”'
const SAME_COLUMN = 'the keys of one block start in the same column, indented with spaces'
const IN_MARKS = 'quotation marks around a text in which such signs stand, as in question: "Who: when?"'

export const en = {
  tag: {
    message: 'tags (words that start with “!”) mean nothing here',
    expected: 'the value alone; a text that starts with “!” stands in quotation marks',
  },
  anchor: {
    message: 'this is not the name of an anchor',
    expected: 'a word after “&” or “*”; a text that starts with one of them stands in quotation marks',
  },
  header: {
    message: 'lines that start with “%” say something about the file, and only “%YAML 1.2” is known',
    expected: 'no such line; a text that starts with “%” stands in quotation marks',
  },
  tab: {
    message: 'a tab stands at the beginning of this line; YAML is indented with spaces',
    expected: 'two spaces for each tab (most editors: “convert tabs to spaces”)',
  },
  listBelow: {
    message: 'a list that is written with hyphens cannot start here',
    expected: 'each “- ” on a line of its own below a key that has no other value, or brackets: [a, b]',
  },
  noComma: {
    message: 'a comma is missing between two entries',
    expected: 'entries with commas between them: { a: 1, b: 2 } or [a, b]',
  },
  aliasAlone: {
    message: 'a name (*name) stands for what it names and takes nothing else',
    expected: 'the name alone',
  },
  escape: {
    message: 'a backslash in double quotation marks starts an escape that does not exist',
    expected: "single quotation marks, as in 'C:\\offices', or two backslashes",
  },
  openAbove: {
    message: 'a bracket that is opened above is not closed, or this line within it is not indented',
    expected: 'a closing bracket, or more spaces at the beginning of this line',
  },
  oddIndent: { message: 'this line is indented like no block above it', expected: SAME_COLUMN },
  anchorInFront: { message: 'an anchor stands in front of this sign', expected: 'the anchor after it' },
  badStart: { message: 'a text cannot start with this sign', expected: IN_MARKS },
  secondColon: { message: 'a second colon stands on this line', expected: `one key a line; ${IN_MARKS}` },
  deeper: {
    message: 'this line is indented deeper than the key above it, which has a value already',
    expected: `${SAME_COLUMN}; what belongs to a key stands below it, and no value beside it`,
  },
  blockInBrackets: {
    message: 'within brackets a comma is missing, or lines stand there that belong below a key',
    expected: 'entries with commas between them: { a: 1, b: 2 } or [a, b]',
  },
  keyTwice: {
    message: 'this key stands here for the second time',
    expected: 'each key once; remove one of the two',
  },
  noYaml: { message: 'this cannot be read as YAML', expected: KEY_AND_VALUE },
  longKey: { message: 'a key this long cannot be read', expected: 'at most 1024 characters' },
  openQuote: {
    message: 'this quotation mark is not closed',
    expected: 'the same mark at the end of the text',
  },
  comment: {
    message: 'a comment follows without a space',
    expected: 'a space in front of “#”, or quotation marks around all of the text',
  },
  afterAnchor: {
    message: 'there is no space after an anchor',
    expected: 'a space after the anchor; a list starts on the next line',
  },
  documentStart: {
    message: 'keys start on the line of “---”, or without it below a line that starts with “%”',
    expected: 'a line that holds “---” and nothing else, or neither of them',
  },
  emptyLine: {
    message: 'a text starts with an empty line that has more spaces than the text itself',
    expected: 'an empty line without spaces',
  },
  openBracket: { message: 'a bracket is not closed', expected: 'a closing bracket at the end' },
  noValue: { message: 'this key has no value', expected: KEY_AND_VALUE },
  otherComment: {
    message: 'a comment starts with another sign',
    expected: '“#” in front of a comment, in JSON files too',
  },
  keyOverLines: { message: 'a key cannot go over several lines', expected: KEY_AND_VALUE },
  noColon: {
    message: 'a colon with a space after it is missing between key and value on this line',
    expected: KEY_AND_VALUE,
  },
  twoAnchors: { message: 'two anchors stand in front of one value', expected: 'one of them' },
  secondDocument: {
    message: 'a second document starts here; a file holds one',
    expected: 'a file of its own for each; remove the line “---”',
  },
  keyNoWord: { message: 'a key must be a word', expected: KEY_AND_VALUE },
  tooDeep: {
    message: 'this is nested too deeply to be read',
    expected: 'fewer brackets or blocks within one another',
  },
  commaAlone: { message: 'a comma has no entry in front of it', expected: 'one comma between two entries' },
  closingAlone: {
    message: 'a closing bracket has no opening one',
    expected: 'as many opening as closing brackets',
  },
  severalLines: {
    message: 'a text of several lines starts on the line of its sign (“|” or “>”)',
    expected: 'the text on the lines below; a text that starts with this sign stands in quotation marks',
  },
  outside: { message: 'this line stands outside of the block above it', expected: SAME_COLUMN },
  afterQuote: {
    message: 'a text goes on after its closing quotation mark',
    expected:
      "one pair of marks around the whole text; marks within it are doubled, as in 'it''s', or of the other kind",
  },
  afterBracket: { message: 'something follows a closing bracket', expected: 'a comma or the next line' },
  misplaced: { message: 'this cannot stand here', expected: `${KEY_AND_VALUE}; ${IN_MARKS}` },
}

import { withoutControls } from './characters.ts'

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text escaped for the content and quoted attributes of HTML, SVG and other XML. Characters that XML forbids become
 * U+FFFD.
 */
export function escapeMarkup(text: string): string {
  return withoutControls(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

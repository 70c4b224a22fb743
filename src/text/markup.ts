import { withoutControls } from './characters.ts'

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text as it has to stand in HTML, SVG and other XML, in content and in quoted attributes. What XML has no place for
 * becomes U+FFFD.
 */
export function escapeMarkup(text: string): string {
  return withoutControls(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

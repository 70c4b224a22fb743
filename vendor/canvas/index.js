// chartjs-node-canvas asks for the package `canvas`, whose prebuilt binaries are downloaded by an install script.
// @napi-rs/canvas ships its binaries inside the registry package and speaks the same interface; only SVG needs a word.
const nodeCanvas = require('@napi-rs/canvas/node-canvas')
const { SvgExportFlag, createCanvas: createRaw } = require('@napi-rs/canvas')

function createCanvas(width, height, type) {
  if (type !== 'svg') return nodeCanvas.createCanvas(width, height, type)
  // The flags of @napi-rs/canvas cannot be combined, so text becomes paths and the markup stays indented.
  const canvas = createRaw(width, height, SvgExportFlag.ConvertTextToPaths)
  canvas.toBuffer = () => canvas.getContent()
  return canvas
}

module.exports = { ...nodeCanvas, createCanvas }

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/root';

/**
 * Writes the page that a promotional tile is photographed from.
 *
 * @param width in px
 * @param height in px
 * @returns HTML
 */
export function tilePage(width: number, height: number): string {
	const icon = readFileSync(join(ROOT, 'icons/caveat.svg'), 'utf8');
	const unit = Math.min(width / 440, height / 280);
	return `<!doctype html><html lang="en"><meta charset="utf-8"><style>
body{margin:0;width:${width}px;height:${height}px;display:flex;align-items:center;justify-content:center;gap:${24 * unit}px;background:#fcfbf8;color:#1d1d21;
font-family:Charter,"Bitstream Charter",Cambria,"Noto Serif","DejaVu Serif",Georgia,serif}
svg{flex:none;width:${96 * unit}px;height:${96 * unit}px}h1{margin:0;font-size:${46 * unit}px;line-height:1.1}
p{margin:${6 * unit}px 0 0;color:#585a61;font:${17 * unit}px/1.35 system-ui,"Noto Sans","DejaVu Sans",sans-serif}
i{display:block;width:${64 * unit}px;height:${5 * unit}px;margin-top:${14 * unit}px;background:#a4161a}</style>
${icon}<div><h1>Caveat</h1><p>The reader mode<br>that keeps the warning</p><i></i></div></html>`;
}

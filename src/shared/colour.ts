/** A colour as `#rrggbb`. */
type Hex = string;

function channels(colour: Hex): [number, number, number] {
	const value = Number.parseInt(colour.slice(1), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/**
 * @param colour a colour
 * @returns relative luminance, 0 to 1, as WCAG 2.2 defines it
 */
export function luminance(colour: Hex): number {
	const [red, green, blue] = channels(colour).map((channel) => {
		const part = channel / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * @param one a colour
 * @param other another colour
 * @returns contrast ratio, 1 to 21, as WCAG 2.2 defines it
 */
export function contrast(one: Hex, other: Hex): number {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/**
 * @param one a colour
 * @param other another colour
 * @param share how much of the other, 0 to 1
 * @returns the mixture, in sRGB
 */
export function mix(one: Hex, other: Hex, share: number): Hex {
	const to = channels(other);
	const mixed = channels(one).map((channel, at) => Math.round(channel + ((to[at] ?? 0) - channel) * share));
	return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The control file of a Debian package (Debian policy, chapter 5) from what electron-builder tells fpm.
 * It must never let a value begin a field of its own.
 */

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * The first line is the short description; every further one is indented, an empty one becomes a dot.
 * @param {string} text
 */
function description(text) {
  const [short = '', ...long] = text.trim().split('\n');
  return [oneLine(short), ...long.map((line) => ` ${line.trim() || '.'}`)].join('\n');
}

/**
 * @param {import('./fpm-arguments.mjs').FpmArguments} wanted
 * @param {number} installedKilobytes
 * @returns {string}
 */
export function debControl({ values, depends, recommends }, installedKilobytes) {
  const value = (/** @type {string} */ name) => oneLine(values.get(name) ?? '');
  const iteration = value('--iteration');
  const fields = [
    ['Package', value('--name')],
    ['Version', iteration ? `${value('--version')}-${iteration}` : value('--version')],
    ['License', value('--license')],
    ['Vendor', value('--vendor')],
    ['Architecture', value('--architecture')],
    ['Maintainer', value('--maintainer')],
    ['Installed-Size', String(installedKilobytes)],
    ['Depends', depends.map(oneLine).join(', ')],
    ['Recommends', recommends.map(oneLine).join(', ')],
    ['Section', value('--category')],
    ['Priority', value('--deb-priority')],
    ['Homepage', value('--url')],
    ['Description', description(values.get('--description') ?? '')],
  ];
  return `${fields
    .filter(([, text]) => text)
    .map(([name, text]) => `${name}: ${text}`)
    .join('\n')}\n`;
}

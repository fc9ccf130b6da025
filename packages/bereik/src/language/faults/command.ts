// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue } from '../catalogue.ts'

/** What a command or the start of the server may have to say. */
export const commandFaults = {
  'file-missing': {
    nl: { message: 'Het bestand "{file}" is er niet.', fix: 'Kijk de naam en de map na.' },
    en: { message: 'There is no file "{file}".', fix: 'Check its name and folder.' },
  },
  'file-is-folder': {
    nl: {
      message: '"{file}" is een map, geen bestand.',
      fix: 'Noem de bestanden in de map, bijvoorbeeld met {file}/*.csv.',
    },
    en: {
      message: '"{file}" is a folder, not a file.',
      fix: 'Name the files in it, for example with {file}/*.csv.',
    },
  },
  'file-is-device': {
    nl: {
      message: '"{file}" is een apparaat, geen bestand.',
      fix: 'Noem het bestand dat u hebt opgehaald.',
    },
    en: {
      message: '"{file}" is a device, not a file.',
      fix: 'Name the file that you downloaded.',
    },
  },
  'file-unreadable': {
    nl: {
      message: 'Het bestand "{file}" kan niet worden gelezen ({reason}).',
      fix: 'Kijk na of u het bestand mag openen.',
    },
    en: {
      message: 'The file "{file}" cannot be read ({reason}).',
      fix: 'Check whether you may open it.',
    },
  },
  'mapping-file-no-json': {
    nl: {
      message: 'In "{file}" staat geen JSON.',
      fix: 'Kijk komma’s, haken en aanhalingstekens na. docs/mapping.md heeft een voorbeeld.',
    },
    en: {
      message: 'There is no JSON in "{file}".',
      fix: 'Check commas, brackets and quotation marks. docs/mapping.md has an example.',
    },
  },
  'output-unwritable': {
    nl: {
      message: '"{file}" kan niet worden geschreven ({reason}).',
      fix: 'Kies een map waarin u mag schrijven.',
    },
    en: {
      message: '"{file}" cannot be written ({reason}).',
      fix: 'Choose a folder you may write in.',
    },
  },
  'data-folder-busy': {
    nl: {
      message: 'De gegevensmap "{folder}" is in gebruik door een andere opdracht van Bereik.',
      fix: 'Wacht tot die klaar is en probeer het opnieuw.',
    },
    en: {
      message: 'The data folder "{folder}" is in use by another command of Bereik.',
      fix: 'Wait until it is done and try again.',
    },
  },
  'data-folder-full': {
    nl: {
      message: 'De schijf waarop de gegevensmap "{folder}" staat is vol.',
      fix: 'Maak ruimte vrij en probeer het opnieuw.',
    },
    en: {
      message: 'The disk that holds the data folder "{folder}" is full.',
      fix: 'Free some space and try again.',
    },
  },
  'data-folder-unusable': {
    nl: {
      message: 'De gegevensmap "{folder}" kan niet worden gebruikt ({reason}).',
      fix: 'Kies met --data een map waarin u mag schrijven.',
    },
    en: {
      message: 'The data folder "{folder}" cannot be used ({reason}).',
      fix: 'Choose a folder you may write in with --data.',
    },
  },
  'server-running': {
    nl: {
      message: 'Op de gegevensmap "{folder}" draait Bereik al: {address}.',
      fix: 'Open dat adres, of kies met --data een andere map.',
    },
    en: {
      message: 'Bereik already runs on the data folder "{folder}": {address}.',
      fix: 'Open that address, or choose another folder with --data.',
    },
  },
  'server-silent': {
    nl: {
      message: 'De server op {address} geeft geen antwoord.',
      fix: 'Stop de server en start hem opnieuw.',
    },
    en: {
      message: 'The server at {address} gives no answer.',
      fix: 'Stop the server and start it again.',
    },
  },
  'port-in-use': {
    nl: {
      message: 'Poort {port} is al in gebruik door een ander programma.',
      fix: 'Kies een andere poort, bijvoorbeeld met --port {other} of PORT={other}.',
    },
    en: {
      message: 'Port {port} is already in use by another program.',
      fix: 'Choose another port, for example with --port {other} or PORT={other}.',
    },
  },
  'port-invalid': {
    nl: {
      message: 'Poort "{port}" kan niet.',
      fix: 'Geef een heel getal van 0 tot en met 65535.',
    },
    en: { message: 'Port "{port}" is not possible.', fix: 'Give a whole number from 0 to 65535.' },
  },
  'usage-command-missing': {
    nl: {
      message: 'Achter "{command}" hoort nog een opdracht.',
      fix: 'Kijk met: {command} --help.',
    },
    en: {
      message: 'Behind "{command}" there belongs another command.',
      fix: 'See: {command} --help.',
    },
  },
  'usage-unknown-command': {
    nl: { message: 'De opdracht {name} bestaat niet.', fix: 'Kijk met: bereik --help.' },
    en: { message: 'There is no command {name}.', fix: 'See: bereik --help.' },
  },
  'usage-unknown-option': {
    nl: { message: 'De optie {name} bestaat niet.', fix: 'Kijk met: {command} --help.' },
    en: { message: 'There is no option {name}.', fix: 'See: {command} --help.' },
  },
  'usage-missing': {
    nl: { message: 'Er ontbreekt iets: {name}.', fix: 'Kijk met: {command} --help.' },
    en: { message: 'Something is missing: {name}.', fix: 'See: {command} --help.' },
  },
  'usage-too-much': {
    nl: {
      message: 'Er staat te veel achter de opdracht.',
      fix: 'Kijk met: {command} --help.',
    },
    en: { message: 'There is too much behind the command.', fix: 'See: {command} --help.' },
  },
  'usage-value-invalid': {
    nl: { message: 'Deze waarde kan niet: {name}.', fix: 'Kijk met: {command} --help.' },
    en: { message: 'This value is not possible: {name}.', fix: 'See: {command} --help.' },
  },
} as const satisfies FaultCatalogue

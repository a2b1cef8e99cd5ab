import { municipalities } from '../../flows/municipalities.ts';
import type { FirmService, Municipalities, Municipality } from '../language/municipalities.ts';
import type { ReadFile } from '../language/municipality-file.ts';
import type { KnownSite } from './contact.ts';

/** All that is known of a municipality: what the guide knows, and what the municipality says. */
export interface KnownMunicipality extends Municipality, ReadFile {
  readonly regional: Municipalities['regional'];
  readonly firmService: FirmService | undefined;
  /** What was seen of it on the web, once that has come. */
  readonly site?: KnownSite | undefined;
}

/** What the guide itself knows of a municipality; none where there is no such code. */
export function municipalityOf(code: string): KnownMunicipality | undefined {
  const { list, regional, firmServices } = municipalities;
  const municipality = list.find((one) => one.code === code);
  return (
    municipality && {
      ...municipality,
      regional,
      firmService: firmServices[code],
      file: {},
      refused: [],
    }
  );
}

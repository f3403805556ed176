/** What a page tells an editor: attributes and properties, set by Flow or by the offline page. */
import { LitElement } from 'lit';
import type { Choice, Lists } from './fields.ts';
import { Voice, type Texts } from './texts.ts';
import type { Csrf } from './tokens.ts';

export abstract class EditorFields extends LitElement {
  static override properties = {
    documentId: { attribute: 'document-id' },
    collabUrl: { attribute: 'collab-url' },
    tokenUrl: { attribute: 'token-url' },
    access: {},
    area: {},
    label: {},
    person: {},
    personName: { attribute: 'person-name' },
    documentTitle: { attribute: 'document-title' },
    address: {},
    texts: { attribute: false },
    organisations: { attribute: false },
    countries: { attribute: false },
    targets: { attribute: false },
    csrfHeader: { attribute: false },
    csrfToken: { attribute: false },
  };

  declare documentId: string;
  declare collabUrl: string;
  declare tokenUrl: string;
  declare access: string;
  declare area: string | undefined;
  declare label: string | undefined;
  /** Whose copy is kept on this device; without it none is. */
  declare person: string | undefined;
  declare personName: string | undefined;
  declare documentTitle: string | undefined;
  /** Where the document is edited when there is a connection; this page, unless said. */
  declare address: string | undefined;
  declare texts: Texts | undefined;
  declare organisations: readonly Choice[] | undefined;
  declare countries: readonly Choice[] | undefined;
  declare targets: readonly Choice[] | undefined;
  declare csrfHeader: string | undefined;
  declare csrfToken: string | undefined;

  get csrf(): Csrf {
    return { header: this.csrfHeader, token: this.csrfToken };
  }

  get voice(): Voice {
    return new Voice(this.lang || document.documentElement.lang || 'en', this.texts ?? {});
  }

  get lists(): Lists {
    return { organisations: this.organisations ?? [], countries: this.countries ?? [], targets: this.targets ?? [] };
  }
}

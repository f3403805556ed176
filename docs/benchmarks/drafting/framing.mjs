import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';

/** Message numbers of y-protocols, then those that only one of the two servers knows. */
export const SYNC = 0;
export const AWARENESS = 1;
const HOCUSPOCUS_AUTH = 2;
const HOCUSPOCUS_SYNC_REPLY = 4;
const HOCUSPOCUS_SYNC_STATUS = 8;
const ACK = 100;
const REFUSAL = 101;
const NOTICE = 102;

const SOCKET_OPTIONS = { perMessageDeflate: false, skipUTF8Validation: false };

/**
 * Our wire: plain y-protocols, the token offered as a subprotocol, and acknowledgements that count
 * this connection's update-bearing frames. An acknowledgement means COMMIT has returned.
 */
const partner2connect = {
  open: (url, document, token) =>
    new WebSocket(`${url}/collab/${document}`, ['p2c.collab.1', `token.${token}`], SOCKET_OPTIONS),
  greet() {},
  begin: () => encoding.createEncoder(),
  read(decoder, client) {
    const type = decoding.readVarUint(decoder);
    switch (type) {
      case SYNC:
        return client.onSync(decoder);
      case AWARENESS:
        return client.onAwareness();
      case ACK:
        decoding.readVarUint(decoder);
        return client.onAnsweredUpTo(decoding.readVarUint(decoder));
      case REFUSAL:
        decoding.readVarUint(decoder);
        return client.onRefused(decoding.readVarString(decoder));
      case NOTICE:
        return client.onNotice(decoding.readVarString(decoder));
      default:
        return undefined;
    }
  },
};

/**
 * Hocuspocus: every message begins with the document's name, the token travels in a first message,
 * and a sync status answers each update once it is applied in memory (it says nothing about storage).
 */
const hocuspocus = {
  open: (url) => new WebSocket(url, SOCKET_OPTIONS),
  greet(client) {
    const encoder = this.begin(client.document);
    encoding.writeVarUint(encoder, HOCUSPOCUS_AUTH);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, client.token);
    client.send(encoder);
  },
  begin(document) {
    const encoder = encoding.createEncoder();
    encoding.writeVarString(encoder, document);
    return encoder;
  },
  read(decoder, client) {
    decoding.readVarString(decoder);
    const type = decoding.readVarUint(decoder);
    switch (type) {
      case SYNC:
      case HOCUSPOCUS_SYNC_REPLY:
        return client.onSync(decoder);
      case AWARENESS:
        return client.onAwareness();
      case HOCUSPOCUS_AUTH:
        return decoding.readVarUint(decoder) === 1 ? client.onRefused('permission denied') : undefined;
      case HOCUSPOCUS_SYNC_STATUS:
        return decoding.readVarUint(decoder) === 1
          ? client.onAnsweredUpTo(client.answered + 1)
          : client.onRefused('update refused');
      default:
        return undefined;
    }
  },
};

export const framings = { partner2connect, hocuspocus };

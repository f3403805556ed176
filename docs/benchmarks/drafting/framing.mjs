import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** Message numbers of y-protocols, then those that only one of the servers knows. */
export const SYNC = 0;
export const AWARENESS = 1;
const HOCUSPOCUS_AUTH = 2;
const HOCUSPOCUS_SYNC_REPLY = 4;
const HOCUSPOCUS_SYNC_STATUS = 8;
const ACK = 100;
const REFUSAL = 101;
const NOTICE = 102;

/**
 * Our wire: plain y-protocols, the token offered as a subprotocol, and acknowledgements that count
 * this connection's update-bearing frames. An acknowledgement means COMMIT has returned.
 */
const partner2connect = {
  address: (url, document) => `${url}/collab/${document}`,
  protocols: (token) => ['p2c.collab.1', `token.${token}`],
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
  address: (url) => url,
  protocols: () => [],
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
    decoding.readVarUint8Array(decoder);
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

/** y-websocket: plain y-protocols, no token, no answer; what a client sends comes back to it too. */
const ywebsocket = {
  address: (url, document) => `${url}/${document}`,
  protocols: () => [],
  greet() {},
  begin: () => encoding.createEncoder(),
  read(decoder, client) {
    const type = decoding.readVarUint(decoder);
    if (type === SYNC) return client.onSync(decoder);
    return type === AWARENESS ? client.onAwareness() : undefined;
  },
};

export const framings = { partner2connect, hocuspocus, ywebsocket };

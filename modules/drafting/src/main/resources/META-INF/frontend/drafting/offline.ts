/** Everything that the page without a connection needs, as one file. */
import './p2c-editor.ts';
import './companions.ts';
import './p2c-offline.ts';

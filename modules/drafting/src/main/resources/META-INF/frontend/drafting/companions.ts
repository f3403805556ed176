import './p2c-save-state.ts';
import './p2c-editor-notice.ts';
import './p2c-presence.ts';
import './p2c-outline.ts';

// Tells every open tab of this browser that somebody is signed in, and who; then the window has done its work.
const channel = new BroadcastChannel('p2c-sign-in');
channel.postMessage({ type: 'signed-in', person: document.currentScript.dataset.person });
channel.close();
// Only a window that a page of ours has opened closes; any other stays and says where to go.
window.close();

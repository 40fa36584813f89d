/// The newsroom's own API, and what WebSub hubs call. Stories come in as ninjs, with kills and
/// restores; receipts, stories and editions (each pick with its reason) go out as JSON. It files
/// through the intake and has the newsroom rebuild; who may come in is decided at the door, in
/// `app`, and for a hub by its callback and signature.
@NullMarked
package fm.earshot.desk;

import org.jspecify.annotations.NullMarked;

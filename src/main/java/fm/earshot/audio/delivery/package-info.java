/// Finished bulletins in, files in the places where stations fetch them out: folders, SFTP servers,
/// S3-compatible storage. A name shows a whole file or the one before, never half of one. Runs on
/// threads of its own; what a destination's secrets are is never logged.
@NullMarked
package fm.earshot.audio.delivery;

import org.jspecify.annotations.NullMarked;

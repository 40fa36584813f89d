/// The rest of a story. Where a feed sent a teaser, the article's page is fetched, politely and
/// only where robots.txt lets us, and its text put in the teaser's place. Touches the network,
/// through the feeds' fetcher; nobody waits for it.
@NullMarked
package fm.earshot.intake.article;

import org.jspecify.annotations.NullMarked;

package fm.earshot.store;

import fm.earshot.intake.StoryBook;
import fm.earshot.testing.MemoryStoryBook;

class MemoryStoryBookTest extends StoryBookContract {
  private final MemoryStoryBook book = new MemoryStoryBook();

  @Override
  StoryBook book() {
    return book;
  }
}

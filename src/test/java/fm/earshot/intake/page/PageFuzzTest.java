package fm.earshot.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Whatever somebody drops into a watched folder or pastes: clean lines come out.
class PageFuzzTest {
  @FuzzTest
  void anyPageBecomesCleanLines(byte[] bytes) {
    String page = new String(bytes, StandardCharsets.UTF_8);
    isClean(PageText.read(page));
    isClean(HtmlText.page(page));
    isClean(HtmlText.paragraphs(page));
    isClean(PageText.paragraphsOf(page));
    isClean(List.of(HtmlText.line(page), CleanText.line(page)));
  }

  private static void isClean(Pasted page) {
    isClean(page.paragraphs());
    isClean(page.headline() == null ? List.of() : List.of(page.headline()));
    isClean(page.byline() == null ? List.of() : List.of(page.byline()));
  }

  private static void isClean(List<String> lines) {
    assertThat(lines)
        .allSatisfy(line ->
            assertThat(line.codePoints())
                .noneMatch(each ->
                    Character.isISOControl(each)
                        || Character.getType(each) == Character.SURROGATE));
  }
}

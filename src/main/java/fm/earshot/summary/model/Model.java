package fm.earshot.summary.model;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import fm.earshot.summary.NoSummaryException;
import fm.earshot.summary.NoSummaryException.Reason;
import fm.earshot.summary.Spending;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// A language model, asked within its budget and its limits, and left alone while it is down. It is
/// not reached for, and no library of models is read, before it is first asked.
public final class Model {
  private static final int CHARACTERS_A_TOKEN = 4;

  private final Access access;
  private final Spending spending;
  private final Bill bill;
  private final InstantSource clock;
  private final Fuse fuse;
  private volatile @Nullable ChatModel line;
  private volatile boolean temperature = true;

  public Model(
      Access access, Spending spending, Bill bill, InstantSource clock, Patience patience) {
    this.access = access;
    this.spending = spending;
    this.bill = bill;
    this.clock = clock;
    this.fuse = new Fuse(access.model(), clock, patience);
  }

  String engine() {
    return access.engine().word();
  }

  String name() {
    return access.model();
  }

  /// Whether it is asked.
  public Circuit circuit() {
    return fuse.circuit();
  }

  /// Whether a question now would be refused, since it kept failing. It counts as one.
  boolean rests() {
    boolean rests = fuse.rests();
    if (rests) {
      bill.call(Outcome.RESTING, Duration.ZERO);
    }
    return rests;
  }

  /// The model's words.
  String ask(Question question) throws NoSummaryException {
    return fuse.guarded(() -> once(question), () -> bill.call(Outcome.RESTING, Duration.ZERO));
  }

  private String once(Question question) throws NoSummaryException, TroubleException {
    if (!spending.call()) {
      bill.call(Outcome.SPENT, Duration.ZERO);
      throw new NoSummaryException(Reason.SPENT, "today's budget for models is spent");
    }
    long start = clock.millis();
    Outcome outcome = Outcome.ANSWERED;
    try {
      return words(question, line().chat(question.request(temperature)));
    } catch (RuntimeException e) {
      Trouble trouble = Trouble.of(e);
      outcome = trouble.outcome();
      throw new TroubleException(adapted(question, trouble));
    } catch (NoSummaryException e) {
      outcome = Outcome.NONSENSE;
      throw e;
    } finally {
      bill.call(outcome, Duration.ofMillis(Math.max(0, clock.millis() - start)));
    }
  }

  /// A question that was given up has most likely been read, and is paid for.
  private Trouble adapted(Question question, Trouble trouble) {
    if (trouble.outcome() == Outcome.SLOW) {
      count(question.characters() / CHARACTERS_A_TOKEN, 0);
    }
    if (trouble.temperature() && temperature) {
      temperature = false;
      return new Trouble(Outcome.BUSY, true, trouble.refusal());
    }
    return trouble;
  }

  private String words(Question question, ChatResponse response) throws NoSummaryException {
    String text = response.aiMessage().text();
    TokenUsage usage = response.tokenUsage();
    count(
        tokens(usage == null ? null : usage.inputTokenCount(), question.characters()),
        tokens(usage == null ? null : usage.outputTokenCount(), text == null ? 0 : text.length()));
    if (text == null || response.finishReason() == FinishReason.LENGTH) {
      throw new NoSummaryException(Reason.NONSENSE, "the model's answer has no words or no end");
    }
    return text;
  }

  private void count(long in, long out) {
    spending.tokens(in, out);
    bill.tokens(in, out);
  }

  private static long tokens(@Nullable Integer told, int characters) {
    return told == null || told < 0 ? characters / CHARACTERS_A_TOKEN : told;
  }

  private synchronized ChatModel line() {
    ChatModel open = line;
    if (open == null) {
      open = Providers.open(access);
      line = open;
    }
    return open;
  }
}

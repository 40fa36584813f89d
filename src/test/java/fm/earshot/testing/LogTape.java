package fm.earshot.testing;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Takes down all that is printed to standard output and error, the log with it, until closed.
public final class LogTape implements AutoCloseable {
  private final ByteArrayOutputStream tape = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  public LogTape() {
    System.setOut(both(out));
    System.setErr(both(err));
  }

  private PrintStream both(PrintStream usual) {
    return new PrintStream(new Both(usual, tape), true, StandardCharsets.UTF_8);
  }

  public String text() {
    return tape.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
  }

  private static final class Both extends FilterOutputStream {
    private final OutputStream tape;

    private Both(OutputStream usual, OutputStream tape) {
      super(usual);
      this.tape = tape;
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      tape.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
      tape.write(bytes, from, count);
    }

    @Override
    public void close() {}
  }
}

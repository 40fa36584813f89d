package fm.earshot.summary.model;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// Gives an answer up that has more than so many bytes.
record BoundedBody(int largest) implements ExecutionInterceptor {

  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    return context.responseBody().map(body -> new Bounded(body, largest));
  }

  private static final class Bounded extends FilterInputStream {
    private long left;

    private Bounded(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      counted(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      counted(read);
      return read;
    }

    private void counted(int read) throws IOException {
      left -= Math.max(read, 0);
      if (left < 0) {
        throw new IOException("an answer that is too large");
      }
    }
  }
}

package fm.earshot.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// What the web server itself answers to requests that reach no route: one line of JSON, as
/// everywhere, and nothing of its insides.
final class ErrorAnswers extends ErrorHandler {
  private static final String JSON = "application/json; charset=utf-8";

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    int status = blamed(code, cause);
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
    response.write(true, body(status), callback);
  }

  /// A version, coding or expectation of HTTP that is not known here is the sender's fault.
  private static int blamed(int code, @Nullable Throwable cause) {
    boolean fault = code >= HttpStatus.INTERNAL_SERVER_ERROR_500;
    return fault && cause instanceof HttpException ? HttpStatus.BAD_REQUEST_400 : code;
  }

  private static ByteBuffer body(int status) {
    String what =
        status < HttpStatus.INTERNAL_SERVER_ERROR_500
            ? "the request cannot be taken: " + HttpStatus.getMessage(status)
            : "something went wrong here";
    String json = JsonNodeFactory.instance.objectNode().put("error", what).toString();
    return ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8));
  }
}

package fm.earshot.app;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/// Leaves a request the method of its first line: the framework would let a header say another.
final class OwnMethod implements HttpConfiguration.Customizer {
  private static final String OVERRIDE = "X-HTTP-Method-Override";

  @Override
  public Request customize(Request request, HttpFields.Mutable answer) {
    return request.getHeaders().contains(OVERRIDE) ? new Without(request) : request;
  }

  private static final class Without extends Request.Wrapper {
    private final HttpFields headers;

    Without(Request request) {
      super(request);
      headers = HttpFields.build(request.getHeaders()).remove(OVERRIDE).asImmutable();
    }

    @Override
    public HttpFields getHeaders() {
      return headers;
    }
  }
}

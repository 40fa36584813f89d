package fm.earshot.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A model server on this machine that speaks as OpenAI, Anthropic and Bedrock do, and can be told
/// how to behave. It behaves until it is told otherwise, and judges as it writes: only one that
/// behaves finds fault.
public final class ModelServer implements AutoCloseable {
  private static final int FOREVER = 600_000;

  private final List<ModelRequest> asked = new CopyOnWriteArrayList<>();
  private final WireMockServer server;
  private volatile Function<ModelRequest, ResponseDefinitionBuilder> behaviour =
      ModelServer::faithful;
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

  private ModelServer() {
    server =
        new WireMockServer(
            wireMockConfig()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .timeout(200)
                .extensions(new Answering()));
    server.start();
    server.stubFor(any(anyUrl()).willReturn(aResponse()));
  }

  public static ModelServer start() {
    return new ModelServer();
  }

  /// The base of its own address, as OpenAI's and Anthropic's.
  public URI base() {
    return URI.create(root() + "/v1");
  }

  /// As Bedrock's.
  public URI root() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /// All that it was asked.
  public List<ModelRequest> asked() {
    return List.copyOf(asked);
  }

  /// Tells the article in its own words, and judges by whether the article has the words.
  public ModelServer behaves() {
    return does(ModelServer::faithful);
  }

  /// Behaves, but takes its time.
  public ModelServer lags(Duration time) {
    return does(request -> faithful(request).withFixedDelay((int) time.toMillis()));
  }

  /// Talks, but not in the shape that it was asked for.
  public ModelServer rubbish() {
    return says("I'm sorry, here is what I think of it: a very fine article!");
  }

  /// Adds to every number, and puts one where there is none.
  public ModelServer inventsNumbers() {
    return told(FaithfulAnswer::otherNumbers);
  }

  /// Gives names to each other's places.
  public ModelServer swapsNames() {
    return told(FaithfulAnswer::otherNames);
  }

  /// Does what the article says it should, and finds that supported.
  public ModelServer obeysInjection() {
    return does(request -> request.says(FaithfulAnswer.obeying(request)));
  }

  /// Behaves, but as a judge believes nothing.
  public ModelServer doubtsAll() {
    return does(request ->
        request.judges()
            ? request.says(FaithfulAnswer.verdicts(request, false))
            : faithful(request));
  }

  public ModelServer tooMany() {
    return does(_ -> aResponse().withStatus(429));
  }

  /// Wants to be left alone for so long.
  public ModelServer tooMany(int seconds) {
    return does(
        _ -> aResponse().withStatus(429).withHeader("Retry-After", Integer.toString(seconds)));
  }

  public ModelServer fails() {
    return answers(500, "{\"error\":{\"message\":\"something broke\"}}");
  }

  /// Never answers.
  public ModelServer hangs() {
    return does(_ -> aResponse().withStatus(200).withFixedDelay(FOREVER));
  }

  /// Begins to answer, and goes on for ever.
  public ModelServer dribbles() {
    return does(request -> faithful(request).withChunkedDribbleDelay(1000, FOREVER));
  }

  /// Says this, whatever it is asked.
  public ModelServer says(String words) {
    return does(request -> request.says(words));
  }

  /// Answers with this, whatever it is asked.
  public ModelServer answers(int status, String body) {
    return does(_ -> aResponse().withStatus(status).withBody(body));
  }

  /// Does what it was told last only so many times, and then behaves.
  public ModelServer onlyTimes(int times) {
    left.set(times);
    return this;
  }

  private ModelServer told(UnaryOperator<String> changed) {
    return does(request ->
        request.says(
            request.judges()
                ? FaithfulAnswer.verdicts(request, true)
                : FaithfulAnswer.of(request, changed)));
  }

  private ModelServer does(Function<ModelRequest, ResponseDefinitionBuilder> other) {
    behaviour = other;
    left.set(Integer.MAX_VALUE);
    return this;
  }

  private static ResponseDefinitionBuilder faithful(ModelRequest request) {
    return request.says(
        request.judges()
            ? FaithfulAnswer.verdicts(request)
            : FaithfulAnswer.of(request, UnaryOperator.identity()));
  }

  private ResponseDefinition answer(ServeEvent event) {
    ModelRequest request =
        new ModelRequest(event.getRequest().getUrl(), event.getRequest().getBodyAsString());
    asked.add(request);
    Function<ModelRequest, ResponseDefinitionBuilder> now =
        left.getAndDecrement() > 0 ? behaviour : ModelServer::faithful;
    return now.apply(request).build();
  }

  @Override
  public void close() {
    server.stop();
  }

  private final class Answering implements ResponseDefinitionTransformerV2 {
    @Override
    public ResponseDefinition transform(ServeEvent event) {
      return answer(event);
    }

    @Override
    public String getName() {
      return "answering";
    }
  }
}

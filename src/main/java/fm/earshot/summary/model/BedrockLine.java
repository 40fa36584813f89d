package fm.earshot.summary.model;

import dev.langchain4j.model.bedrock.BedrockChatRequestParameters;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClientBuilder;

/// The line to Amazon Bedrock, with our limits.
final class BedrockLine {
  private static final String USUAL_REGION = "us-east-1";

  private BedrockLine() {}

  static BedrockRuntimeClient open(Access access) {
    Access.Account account = access.account();
    String region = account.region();
    URI base = account.base();
    BedrockRuntimeClientBuilder builder =
        BedrockRuntimeClient.builder()
            .region(Region.of(region == null ? USUAL_REGION : region))
            .credentialsProvider(credentials(account))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(access.timeout())
                    .socketTimeout(access.timeout()))
            .overrideConfiguration(limits ->
                limits
                    .apiCallTimeout(access.timeout())
                    .retryStrategy(DefaultRetryStrategy.doNotRetry())
                    .addExecutionInterceptor(new BoundedBody(BoundedHttp.LARGEST)));
    return base == null ? builder.build() : builder.endpointOverride(base).build();
  }

  private static AwsCredentialsProvider credentials(Access.Account account) {
    String key = account.key();
    if (key == null) {
      return DefaultCredentialsProvider.builder().build();
    }
    int colon = key.indexOf(':');
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(key.substring(0, colon), key.substring(colon + 1)));
  }

  static BedrockChatRequestParameters parameters(int longestAnswer) {
    return BedrockChatRequestParameters.builder().maxOutputTokens(longestAnswer).build();
  }
}

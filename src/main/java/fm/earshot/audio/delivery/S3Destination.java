package fm.earshot.audio.delivery;

import fm.earshot.audio.file.Slate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/// A bucket of Amazon's S3 or of what speaks like it. There is no rename and none is needed: an
/// object is there when all of it has arrived, or not at all.
public final class S3Destination implements Destination, AutoCloseable {
  private final S3Client s3;
  private final Place place;

  /// Where the objects go. With an `endpoint` of one's own the bucket stands in the path; without
  /// `access` it is found as Amazon's own tools find it.
  public record Place(
      String bucket,
      String prefix,
      String region,
      @Nullable URI endpoint,
      @Nullable Access access) {}

  /// An access key and its secret.
  public record Access(String key, String secret) {
    @Override
    public String toString() {
      return "(access)";
    }
  }

  private S3Destination(S3Client s3, Place place) {
    this.s3 = s3;
    this.place = place;
  }

  /// An object takes at most `patience`. It is tried once: the courier comes again.
  public static S3Destination of(Place place, Duration patience) {
    S3ClientBuilder s3 =
        S3Client.builder()
            .region(Region.of(place.region()))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(patience.dividedBy(4))
                    .socketTimeout(patience.dividedBy(2)))
            // What is not Amazon's knows these checksums seldom; its length and MD5 are sent.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(limits ->
                limits.apiCallTimeout(patience).retryStrategy(once -> once.maxAttempts(1)));
    URI endpoint = place.endpoint();
    if (endpoint != null) {
      // Nor does it know all ways to sign a body in parts.
      s3.endpointOverride(endpoint)
          .serviceConfiguration(
              like -> like.pathStyleAccessEnabled(true).chunkedEncodingEnabled(false));
    }
    Access access = place.access();
    if (access != null) {
      s3.credentialsProvider(
          StaticCredentialsProvider.create(
              AwsBasicCredentials.create(access.key(), access.secret())));
    }
    return new S3Destination(s3.build(), place);
  }

  @Override
  public String title() {
    return "s3 " + place.bucket() + "/" + place.prefix();
  }

  @Override
  public void put(List<Parcel> parcels, BooleanSupplier wanted) throws DeliveryException {
    for (Parcel parcel : parcels) {
      if (wanted.getAsBoolean()) {
        put(parcel);
      }
    }
  }

  private void put(Parcel parcel) throws DeliveryException {
    try {
      PutObjectRequest request =
          PutObjectRequest.builder()
              .bucket(place.bucket())
              .key(place.prefix() + parcel.name())
              .contentType(parcel.type())
              // A story may be withdrawn at any moment.
              .cacheControl("no-cache")
              .contentMD5(md5(parcel.cargo()))
              .metadata(
                  parcel.isAudio() ? Map.of("digital-source-type", Slate.MACHINE_MADE) : Map.of())
              .build();
      s3.putObject(request, body(parcel.cargo()));
    } catch (IOException e) {
      throw new DeliveryException(parcel.name() + " cannot be read here", e);
    } catch (SdkException e) {
      throw failed(e);
    }
  }

  private static RequestBody body(Cargo cargo) {
    return switch (cargo) {
      case Cargo.OfFile(var file) -> RequestBody.fromFile(file);
      case Cargo.OfText(var text) -> RequestBody.fromString(text);
    };
  }

  private static String md5(Cargo cargo) throws IOException {
    try (InputStream in = cargo.open()) {
      MessageDigest md5 = MessageDigest.getInstance("MD5");
      new DigestInputStream(in, md5).transferTo(OutputStream.nullOutputStream());
      return Base64.getEncoder().encodeToString(md5.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  @Override
  public void remove(List<String> names) throws DeliveryException {
    try {
      for (String name : names) {
        s3.deleteObject(request -> request.bucket(place.bucket()).key(place.prefix() + name));
      }
    } catch (SdkException e) {
      throw failed(e);
    }
  }

  /// Status and code: longer messages may repeat what was signed.
  private DeliveryException failed(SdkException e) {
    String why =
        e instanceof AwsServiceException service
            ? "it answers " + service.statusCode() + code(service)
            : e.getClass().getSimpleName();
    return new DeliveryException(place.bucket() + ": " + why, e);
  }

  private static String code(AwsServiceException e) {
    String code = e.awsErrorDetails() == null ? null : e.awsErrorDetails().errorCode();
    return code == null ? "" : " " + code;
  }

  @Override
  public void close() {
    s3.close();
  }
}

namespace PickleGen.Aot.Tests;

/// <summary>A test that publishes an app. Only PICKLEGEN_SKIP_PUBLISH=1 skips it.</summary>
public sealed class PublishFactAttribute : FactAttribute
{
    public PublishFactAttribute() =>
        Skip = Environment.GetEnvironmentVariable("PICKLEGEN_SKIP_PUBLISH") == "1" ? "PICKLEGEN_SKIP_PUBLISH is set." : null;
}

using Xunit;

namespace PolicyFlex.Tests.Review;

/// <summary>A test that needs Chromium. Without it the test does not run and says so, unless the run insists: then it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = ChromiumBinary.IsRequired ? null : ChromiumBinary.Missing;
}

using PolicyFlex.Testing.Xunit;
using Xunit;

namespace PolicyFlex.Samples.PenShop;

public sealed class OurPolicies
{
    [Theory, PolicyTests("policies/service-recovery")]
    public void Hold(PolicyTestCase test) => test.Run();
}

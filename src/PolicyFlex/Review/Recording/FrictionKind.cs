namespace PolicyFlex.Review;

/// <summary>How a rule gets in the way of who has to apply it.</summary>
public enum FrictionKind
{
    /// <summary>It puts the employee in an awkward spot.</summary>
    AwkwardSpot,

    /// <summary>It makes no sense to them.</summary>
    MakesNoSense,

    /// <summary>Customers do not expect it.</summary>
    CustomersDoNotExpectIt,
}

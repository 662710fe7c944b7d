using System.Reflection;
using System.Runtime.CompilerServices;

namespace PolicyFlex.Tests.Conventions;

/// <summary>What an assembly shows to the world.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The assemblies that other projects build upon.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [Assembly.Load("PolicyFlex"), Assembly.Load("PolicyFlex.Testing"), Assembly.Load("PolicyFlex.Testing.Xunit"), Assembly.Load("PolicyFlex.Sql")];

    public static IEnumerable<Type> Types => Assemblies.SelectMany(assembly => assembly.GetExportedTypes());

    /// <summary>The members of a type that a user of it can see, without those that the compiler adds.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) =>
        type.GetMembers(Declared)
            .Where(member => member is not Type && IsVisible(member) && !member.IsDefined(typeof(CompilerGeneratedAttribute)));

    public static string NameOf(MemberInfo member) =>
        member is Type type ? type.FullName!.Replace('+', '.') : $"{NameOf(member.DeclaringType!)}.{member.Name}";

    /// <summary>All types that a member speaks of, also as arguments of others.</summary>
    public static IEnumerable<Type> TypesIn(MemberInfo member) => (member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType, .. property.GetIndexParameters().Select(p => p.ParameterType)],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(p => p.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        EventInfo @event => [@event.EventHandlerType!],
        Type type => [.. type.GetInterfaces(), .. type.BaseType is { } up ? [up] : Type.EmptyTypes],
        _ => Array.Empty<Type>(),
    }).SelectMany(WithArguments);

    private static IEnumerable<Type> WithArguments(Type type) =>
        type.HasElementType
            ? WithArguments(type.GetElementType()!)
            : type.GetGenericArguments().SelectMany(WithArguments).Prepend(type);

    private static bool IsVisible(MemberInfo member) => member switch
    {
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        MethodInfo method => IsVisible(method) && !method.IsSpecialName,
        ConstructorInfo constructor => IsVisible(constructor),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo @event => IsVisible(@event.AddMethod!),
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}

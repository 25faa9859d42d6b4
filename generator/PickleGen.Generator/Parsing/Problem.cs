using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing;

/// <summary>One reason why no code is generated for a type. Made only when somebody listens; never part of a model.</summary>
/// <param name="Rule">One of <see cref="Rules"/>.</param>
/// <param name="Location">Where the user can do something about it: the member, the constructor or the type's name.</param>
/// <param name="Arguments">What the message needs, in the order documented at the rule's constant.</param>
/// <param name="Properties">For code fixes; keys are the constants of this type.</param>
internal sealed record Problem(
    string Rule,
    Location Location,
    ImmutableArray<string> Arguments,
    ImmutableDictionary<string, string?> Properties)
{
    /// <summary>The C# name of the member or constructor parameter the problem is about.</summary>
    public const string Member = "Member";

    /// <summary>The documentation id (<c>T:App.Customer</c>) of the type that stands in the way.</summary>
    public const string TypeId = "TypeId";
}

using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Accessors;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>Decides how a member is read and set: by name where C# allows it, otherwise through an accessor.</summary>
internal sealed class MemberAccess(INamedTypeSymbol type, Compilation compilation, AccessorTable accessors)
{
    /// <summary>Null to read it by name. On failure the reason, otherwise an empty string.</summary>
    public string? Getter(Candidate member, out string problem)
    {
        problem = "";
        if (member.Field is { } field)
            return IsAccessible(field) ? null : Reach(field, accessors.Field, ref problem);

        if (member.Getter is { RefKind: not RefKind.None } && member.Setter is null && !IsAccessible(member.Getter))
        {
            problem = "it returns a reference, and generated code cannot call it; make it visible to the type itself";
            return null;
        }

        if (member.Getter is not { } getter)
        {
            problem = "it has no getter";
            return null;
        }

        if (StructInterfaces.IsExplicit(getter))
            return accessors.InterfaceGetter(getter);

        return IsAccessible(getter) ? null : Reach(getter, accessors.Getter, ref problem);
    }

    public SetterModel? Setter(Candidate member, out string problem)
    {
        problem = "";
        if (member.Field is { } field)
        {
            return IsAccessible(field) && !field.IsReadOnly
                ? SetterModel.Assign
                : ByAccessor(SetterKind.Field, Reach(field, accessors.Field, ref problem));
        }

        if (member.Setter is { } setter)
        {
            if (StructInterfaces.IsImplementation(setter) && !(IsAccessible(setter) && !setter.IsInitOnly))
                return OfStruct(member, setter, ref problem);

            return IsAccessible(setter) && !setter.IsInitOnly
                ? SetterModel.Assign
                : ByAccessor(SetterKind.Method, Reach(setter, accessors.Setter, ref problem));
        }

        // A reference can be assigned to.
        if (member.Getter is { RefKind: RefKind.Ref } reference && IsAccessible(reference))
            return SetterModel.Assign;

        if (BackingFields.Of(member.Symbol) is { } backing)
            return ByAccessor(SetterKind.Field, Reach(backing, accessors.Field, ref problem));

        problem = "it has no setter, and no constructor parameter takes it";
        return null;
    }

    // The runtime has such a method twice, for the struct and for its boxes, and an accessor cannot say which it means.
    private SetterModel? OfStruct(Candidate member, IMethodSymbol setter, ref string problem)
    {
        if (StructInterfaces.IsExplicit(setter) && !setter.IsInitOnly)
            return new SetterModel(SetterKind.Method, accessors.InterfaceSetter(setter));

        if (BackingFields.Of(member.Symbol) is { } backing)
            return ByAccessor(SetterKind.Field, Reach(backing, accessors.Field, ref problem));

        problem = "it is set by the init of an interface, which cannot be called on a struct; give it a setter";
        return null;
    }

    /// <summary>Whether generated code may spell the type: a private member of a base type may be of a private type.</summary>
    public bool CanName(ITypeSymbol memberType) => compilation.IsSymbolAccessibleWithin(memberType, type);

    private static SetterModel? ByAccessor(SetterKind kind, string? accessor) =>
        accessor is null ? null : new SetterModel(kind, accessor);

    private string? Reach<T>(T target, Func<T, string> accessor, ref string problem)
        where T : ISymbol
    {
        if (accessors.CanReach(target.ContainingType))
            return accessor(target);

        problem = $"generated code cannot reach into the generic type '{target.ContainingType.ForMessage()}'; make that type internal or public";
        return null;
    }

    private bool IsAccessible(ISymbol symbol) =>
        compilation.IsSymbolAccessibleWithin(symbol, type, type)
        && symbol is not IFieldSymbol { CanBeReferencedByName: false }
        && symbol is not IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false }
        && !IsHidden(symbol is IMethodSymbol { AssociatedSymbol: { } property } ? property : symbol);

    // By that name, code in the type means what a type further down the line declares.
    private bool IsHidden(ISymbol member) =>
        type.BaseTypes().Prepend(type)
            .TakeWhile(declaring => !SymbolEqualityComparer.Default.Equals(declaring, member.ContainingType))
            .SelectMany(declaring => declaring.GetMembers(member.Name))
            .Any(other => !other.IsOverride && compilation.IsSymbolAccessibleWithin(other, type, type));
}

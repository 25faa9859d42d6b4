using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Construction;
using PickleGen.Generator.Parsing.Layouts;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Hooks;

/// <summary>Refuses attributes that speak of members, which are not pickled where methods of the type say what its state is.</summary>
internal sealed class HookedAttributes(INamedTypeSymbol type, HookMethods methods, ProblemReporter problems)
{
    private readonly string _method = (methods.Reduce ?? methods.GetState ?? methods.SetState!).Name;

    public void Check()
    {
        CheckLayout();
        CheckVersion();
        foreach (var symbol in Marked(WellKnown.PickleExtensionData))
            problems.Report(Rules.ExtensionData, symbol, symbol.MemberForMessage(), $"the method '{_method}' says what the state of '{type.ForMessage()}' is, which need not have keys; take them there");
    }

    /// <summary>Refuses <c>Creation</c> where a method makes the object.</summary>
    public void CheckMade(IMethodSymbol? maker)
    {
        if (UninitializedCreation.IsAsked(type))
            problems.Report(Rules.NoConstructor, type, type.ForMessage(), $"{(maker is null ? "what [PickleReduce] says" : $"its method '{maker.Name}'")} makes the object, and Creation asks for one that nothing makes; leave Creation out");
    }

    private void CheckLayout()
    {
        if (LayoutKinds.Of(type) is not LayoutKind.Attributes)
            Report(Rules.Layout, type, $"As = {LayoutKinds.NameOf(type)} is for its members, and the method '{_method}' says what its state is; leave one of the two out");

        if (type.Has(WellKnown.PickleNewArgs))
            Report(Rules.Layout, type, $"[PickleNewArgs] names members, and the method '{_method}' says what its state is; leave one of the two out");
    }

    private void CheckVersion()
    {
        if (type.Find(WellKnown.Pickleable)?.Named("Version") is int and not 0)
            Report(Rules.Migrations, type, $"Version is a key beside its members, and the method '{_method}' says what its state is; put a version into that state");

        foreach (var symbol in Marked(WellKnown.PickleMigration))
            Report(Rules.Migrations, symbol, $"'{symbol.Name}' migrates a state of members, and the method '{_method}' says what its state is; migrate it in the method that takes the state");
    }

    // Those of a base may be for objects of the base.
    private IEnumerable<ISymbol> Marked(string attribute) => type.GetMembers().Where(symbol => symbol.Has(attribute));

    private void Report(string rule, ISymbol symbol, string reason) => problems.Report(rule, symbol, type.ForMessage(), reason);
}

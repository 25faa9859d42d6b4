using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Usage;

/// <summary>Finds what the result of a call is taken for: a cast, a test, the variable of a loop.</summary>
internal static class ResultUses
{
    /// <summary>The places where the result is taken for a type, at the call or through one local variable.</summary>
    public static IEnumerable<(IOperation Place, ITypeSymbol Type)> Of(IOperation result)
    {
        IOperation value = Outer(result);
        if (value.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator })
        {
            IReadOnlyList<ILocalReferenceOperation> uses = [.. LocalFlow.Uses(declarator.Symbol, result.Root())];
            return uses.Any(LocalFlow.IsWritten) ? [] : uses.SelectMany(static use => At(Outer(use)));
        }

        return At(value);
    }

    private static IEnumerable<(IOperation Place, ITypeSymbol Type)> At(IOperation value)
    {
        switch (value.Parent)
        {
            case IConversionOperation { IsImplicit: false, OperatorMethod: null, Type: { } type } cast:
                return [(cast, type)];
            case IIsTypeOperation { IsNegated: false } test:
                return [(test, test.TypeOperand)];
            case IIsPatternOperation test when TypeOf(test.Pattern) is { } type:
                return [(test, type)];
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var variable } } loop when loop.Collection == value:
                return [(loop.Collection, variable.Type)];
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Cast" or "OfType", ContainingType.Name: "Enumerable", TypeArguments.Length: 1 } } call }:
                return [(call, call.TargetMethod.TypeArguments[0])];
            default:
                return [];
        }
    }

    // A pattern that asks for more than the type is never true either, one that asks for another type may be.
    private static ITypeSymbol? TypeOf(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } => type,
        IRecursivePatternOperation { MatchedType: { } type } => type,
        ITypePatternOperation type => type.MatchedType,
        INegatedPatternOperation negated => TypeOf(negated.Pattern),
        _ => null,
    };

    // Around awaits and what the compiler adds.
    private static IOperation Outer(IOperation value) => value.Parent switch
    {
        IAwaitOperation await => Outer(await),
        IParenthesizedOperation parenthesized => Outer(parenthesized),
        IConversionOperation { IsImplicit: true } conversion => Outer(conversion),
        _ => value,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Analyzers.Usage;

namespace PickleGen.Analyzers.Buffers;

/// <summary>What a callback for buffers does, where it is a lambda that can be read.</summary>
internal sealed class BufferCallbacks
{
    private BufferCallbacks(IAnonymousFunctionOperation lambda) => Lambda = lambda;

    public IAnonymousFunctionOperation Lambda { get; }

    /// <summary>The answer, if it is the same constant for every buffer.</summary>
    public bool? Answer
    {
        get
        {
            bool?[] answers = [.. Own().OfType<IReturnOperation>().Select(static result => result.ReturnedValue?.ConstantValue.Value as bool?).Distinct()];
            return answers.Length == 1 ? answers[0] : null;
        }
    }

    /// <summary>Whether it does anything with the buffer.</summary>
    public bool UsesBuffer => Lambda.Body.Descendants().Any(IsBuffer);

    /// <summary>The call that puts the buffer into a collection, if that is all that is done with it.</summary>
    public IInvocationOperation? Keeping
    {
        get
        {
            IOperation[] uses = [.. Lambda.Body.Descendants().Where(IsBuffer)];
            return uses.Length == 1
                && uses[0].Parent is IArgumentOperation { Parent: IInvocationOperation { Instance: not null, TargetMethod.Name: "Add" or "Enqueue" } call }
                    ? call
                    : null;
        }
    }

    public static BufferCallbacks? Of(IOperation? callback)
    {
        IOperation? target = callback?.Unwrap() is IDelegateCreationOperation creation ? creation.Target : callback?.Unwrap();
        return target is IAnonymousFunctionOperation { Symbol.Parameters.Length: 1 } lambda ? new BufferCallbacks(lambda) : null;
    }

    private bool IsBuffer(IOperation operation) =>
        operation is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, Lambda.Symbol.Parameters[0]);

    private IEnumerable<IOperation> Own() => Lambda.Body.Descendants().Where(operation => operation.Function() == Lambda);
}

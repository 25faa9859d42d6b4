using System.CommandLine;

namespace PickleGen.Tool.Commands;

/// <summary>Arguments that are files. A misspelled option is none; a file with such a name is <c>./-name</c>.</summary>
internal static class PathArgument
{
    public static Argument<string> One(string name, string description) => Checked(new Argument<string>(name) { Description = description });

    public static Argument<string[]> Many(string name, string description) =>
        Checked(new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.ZeroOrMore });

    private static Argument<T> Checked<T>(Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value is ['-', _, ..]) result.AddError($"'{token.Value}' is no option");
            }
        });
        return argument;
    }
}

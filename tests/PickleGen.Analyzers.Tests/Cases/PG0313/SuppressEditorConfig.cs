// .editorconfig: dotnet_diagnostic.PG0313.severity = suggestion
using PickleGen;

namespace Calendar;

[Pickleable]
public partial class {|PG0313:Event|}
{
    public int Id { get; set; }
}

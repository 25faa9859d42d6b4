// .editorconfig: dotnet_diagnostic.PG0011.severity = none
using PickleGen;

[Pickleable]
public partial class Order;

public class {|PG0011:GiftOrder|} : Order;

const file = 'file'
export default file
